package alongside.post;

import alongside.design.Print;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words, ready to leave; sealed while it waits. Paragraphs of `text` are parted by blank lines.
 *
 * @param code what somebody who has it on paper may type to answer it; null for a letter that leaves by e-mail
 * @param enclosed what goes with it by e-mail, or null
 * @param print in how large letters it is to be printed; null in letters from before this was asked
 */
public record Written(String name, String email, String phone, String address, String subject, String text, String button, String path,
        @Nullable String code, @Nullable Print print, @Nullable Enclosed enclosed) {

    public Written(String name, String email, String phone, String address, String subject, String text, String button, String path) {
        this(name, email, phone, address, subject, text, button, path, null, null, null);
    }
}
