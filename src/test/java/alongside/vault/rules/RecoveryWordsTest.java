package alongside.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryWordsTest {

    @Test
    void what_is_written_is_read_again_however_it_is_typed() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var key = new byte[RecoveryWords.KEY_BYTES];
            random.nextBytes(key);
            var words = RecoveryWords.write(key);
            assertThat(words).matches("([0-9A-Z]{4} ){13}[0-9A-Z]{4}");
            assertThat(RecoveryWords.read(words.toLowerCase().replace('0', 'o').replace('1', 'l').replace(' ', '-'))).hasValue(key);
        }
    }

    @Test
    void one_wrong_letter_is_noticed() {
        var words = RecoveryWords.write(new byte[RecoveryWords.KEY_BYTES]);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') continue;
            var wrong = words.substring(0, i) + (words.charAt(i) == 'X' ? 'Y' : 'X') + words.substring(i + 1);
            assertThat(RecoveryWords.read(wrong)).isEmpty();
        }
        assertThat(RecoveryWords.read("")).isEmpty();
        assertThat(RecoveryWords.read("four words will not do")).isEmpty();
    }
}
