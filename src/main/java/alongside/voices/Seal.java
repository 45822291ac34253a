package alongside.voices;

import alongside.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Keeps who said what is unnamed. The sealed author is opened for letters alone. The mark is keyed and takes in the
 * contribution's id, so that equal authors have unequal marks: it can be asked "is it this person?", by that person.
 */
@Component("voicesSeal")
class Seal {

    private final Vault vault;

    Seal(Vault vault) {
        this.vault = vault;
    }

    String seal(String contribution, String author) {
        return vault.seal(author, place(contribution));
    }

    String open(String contribution, String sealed) {
        return vault.open(sealed, place(contribution));
    }

    String mark(String contribution, String author) {
        return vault.fingerprint("contribution.author:" + contribution + ":" + author);
    }

    /** Whether this person said it. */
    boolean isBy(Row row, String person) {
        if (row.author() != null) return person.equals(row.author());
        return row.mark() != null && row.mark().equals(mark(row.id(), person));
    }

    private static String place(String contribution) {
        return "contribution.sealed_author:" + contribution;
    }
}
