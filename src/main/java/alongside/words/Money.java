package alongside.words;

/** Money is whole pence. "£82.50"; "£3" is written "£3.00", so that columns and ears agree. */
public final class Money {

    private Money() {}

    public static String pounds(long pence) {
        return "%s£%,d.%02d".formatted(pence < 0 ? "−" : "", Math.abs(pence) / 100, Math.abs(pence) % 100);
    }
}
