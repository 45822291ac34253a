package alongside.voices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void words_have_no_capitals_accents_or_apostrophes() {
        assertThat(Spelling.words("I can't PHONE. Siân can’t, café; I can't!")).containsExactly("i", "cant", "phone", "sian", "cafe");
        assertThat(Spelling.words("¿?  … ")).isEmpty();
        assertThat(Spelling.words("£27.50 on 14 April")).containsExactly("27", "50", "on", "14", "april");
    }

    @Test
    void one_wrong_missing_added_or_swapped_letter_is_forgiven_and_two_are_not() {
        for (var slip : new String[] {"receipts", "reciepts", "receipt", "receipps", "receeipts", "eceipts", "ercepits"})
            assertThat(Spelling.near("receipts", slip)).as(slip).isEqualTo(!slip.equals("ercepits"));
        assertThat(Spelling.near("the", "then")).isTrue();
        assertThat(Spelling.near("the", "she")).isFalse();
        assertThat(Spelling.near("bus", "bsu")).isTrue();
        assertThat(Spelling.near("bus", "but")).isFalse();
        assertThat(Spelling.near("letter", "better")).isTrue();
        assertThat(Spelling.near("letter", "bettor")).isFalse();
    }

    /** A thousand words with a slip in each: the slip is near, and both have a form in common. */
    @Test
    void whatever_is_near_is_found_by_a_form_in_common() {
        var lot = new Random(4);
        for (int i = 0; i < 1000; i++) {
            var word = word(lot, 4 + lot.nextInt(8));
            var slip = slip(lot, word);
            assertThat(Spelling.near(word, slip)).as(word + " " + slip).isTrue();
            assertThat(Collections.disjoint(Spelling.forms(word), Spelling.forms(slip))).as(word + " " + slip).isFalse();
        }
    }

    private static String word(Random lot, int letters) {
        var word = new StringBuilder();
        for (int i = 0; i < letters; i++) word.append((char) ('a' + lot.nextInt(26)));
        return word.toString();
    }

    private static String slip(Random lot, String word) {
        int at = lot.nextInt(word.length() - 1);
        return switch (lot.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at);
            case 2 -> word.substring(0, at) + "x" + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
