package alongside.post;

import alongside.store.Ids;
import alongside.words.Words;
import org.springframework.stereotype.Component;

/** A letter on trial, sent while the person waits for the answer. */
@Component
public class Trial {

    private final Mailer mailer;
    private final Words words;

    Trial(Mailer mailer, Words words) {
        this.mailer = mailer;
        this.words = words;
    }

    /** @return what the mail server said when it did not take the letter; blank when it did */
    public String send(String name, String email) {
        var letter = new Written(name, email, "", "", words.say(Words.ENGLISH, "post.trial.subject"), words.say(Words.ENGLISH, "post.trial.text", "name", name),
                words.say(Words.ENGLISH, "post.trial.button"), "/");
        try {
            mailer.send(letter, Words.ENGLISH, Ids.fresh());
            return "";
        } catch (Exception notTaken) {
            return String.valueOf(notTaken.getMessage()).lines().findFirst().orElse(notTaken.getClass().getSimpleName());
        }
    }
}
