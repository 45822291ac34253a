package alongside.sessions;

import alongside.people.People;
import alongside.post.Addressee;
import alongside.words.Words;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be read, in each letter of invitation: who has it on paper has no page to look at. */
@Component("sessionsToReadWords")
@Order(2)
class ToReadWords implements InvitationWords {

    private final ToReadStore store;
    private final ToReadFileStore files;
    private final People people;
    private final Words words;

    ToReadWords(ToReadStore store, ToReadFileStore files, People people, Words words) {
        this.store = store;
        this.files = files;
        this.people = people;
        this.words = words;
    }

    @Override
    public String text(Session session, String person, Locale locale) {
        var said = inLetter(session.id(), store.of(session.id()).orElse(new ToRead("", "")), people.addressee(person));
        return said.isEmpty() ? "" : words.say(locale, "sessions.to-read") + ":\n\n" + said;
    }

    /** What is said of it, and where its file is: enclosed where a letter goes on paper, else on the session's page. */
    String inLetter(String session, ToRead it, Addressee to) {
        var there = files.of(session);
        if (there.isEmpty()) return it.inLetter();
        var how = to.channel() == Addressee.Channel.POST ? "POST" : to.channel() == Addressee.Channel.EMAIL ? "EMAIL" : "OTHER";
        var file = words.say(to.locale(), "sessions.to-read.file.letter", "how", how, "easy", there.containsKey(ToReadFile.Form.EASY_READ) ? "yes" : "no");
        return (it.inLetter() + "\n\n" + file).strip();
    }
}
