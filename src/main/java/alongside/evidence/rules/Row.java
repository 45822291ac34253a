package alongside.evidence.rules;

import java.time.LocalDate;

/**
 * One row of the table: what a fact must be for a level.
 *
 * @param level the name of the level, as the projects call it
 * @param needs how the fact is measured
 * @param count at least, or at most, so many; of a share, so many…
 * @param of …of so many
 */
public record Row(Kind fact, String level, Needs needs, int count, int of, LocalDate validFrom, LocalDate checkedOn) {

    public enum Needs { AT_LEAST, AT_MOST, SHARE, SHARE_IF_ANY }

    public boolean met(Figure figure) {
        return switch (needs) {
            case AT_LEAST -> figure.count() >= count;
            case AT_MOST -> figure.count() <= count;
            // A share of nothing shows nothing; but where nothing was owed, nothing is late.
            case SHARE -> figure.of() > 0 && share(figure);
            case SHARE_IF_ANY -> figure.of() == 0 || share(figure);
        };
    }

    /** Compared crosswise, without dividing. */
    private boolean share(Figure figure) {
        return (long) figure.count() * of >= (long) count * figure.of();
    }
}
