package alongside.sessions;

import alongside.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a session is about, in the letter that invites to it: people can think about it before. */
@Component("sessionsQuestionsInInvitation")
@Order(0)
class QuestionsInInvitation implements InvitationWords {

    private final QuestionStore store;
    private final Words words;

    QuestionsInInvitation(QuestionStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String text(Session session, String person, Locale locale) {
        var agreed = QuestionList.agreed(store.of(session.id()));
        return agreed == null ? "" : words.say(locale, "sessions.question-list.agreed") + "\n" + agreed.questions().stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    }
}
