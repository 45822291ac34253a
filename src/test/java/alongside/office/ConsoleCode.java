package alongside.office;

/** A test cannot read the console; here it reads the code that was printed there. */
public final class ConsoleCode {

    private ConsoleCode() {}

    public static String of(StartCode code) {
        return code.code().orElseThrow();
    }
}
