package alongside.evidence.rules;

/** A fact as a count. @param of how many there could be; 0 where the count stands alone */
public record Figure(Kind kind, int count, int of) {

    public static Figure of(Kind kind, int count) {
        return new Figure(kind, count, 0);
    }
}
