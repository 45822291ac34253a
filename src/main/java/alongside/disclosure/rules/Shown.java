package alongside.disclosure.rules;

/**
 * What may be shown in place of a count of people.
 *
 * @param figure what may be shown; 0 unless it is a `FIGURE`
 */
public record Shown(Kind kind, long figure) {

    /** `FEW`: say "fewer than …", or "*" in public. `WITHHELD`: not small, and not shown either, because it would give a small one away. */
    public enum Kind { FIGURE, FEW, WITHHELD }

    static Shown figure(long figure) {
        return new Shown(Kind.FIGURE, figure);
    }

    static final Shown FEW = new Shown(Kind.FEW, 0);
    static final Shown WITHHELD = new Shown(Kind.WITHHELD, 0);

    public boolean isFigure() {
        return kind == Kind.FIGURE;
    }
}
