package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.sessions.AgendaItem;
import alongside.sessions.Session;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What one block of the agenda asks, with questions that work well. */
public record AgendaQuestionsPage(Session session, AgendaItem item, Form form) implements Page {

    /** What opens a block: to get to know each other, to talk, or to look back. */
    enum Bank {
        MEET(5), TALK(5), LOOK_BACK(3);

        private final int questions;

        Bank(int questions) {
            this.questions = questions;
        }

        static Bank of(AgendaItem.Kind kind) {
            return switch (kind) {
                case WELCOME, GETTING_TO_KNOW -> MEET;
                case RECAP, NEXT_STEPS, FEEDBACK, CELEBRATION -> LOOK_BACK;
                case PURPOSE, TALK, TABLES, BREAK, QUIET, DECISION, OPEN_AGENDA -> TALK;
            };
        }

        List<String> all() {
            return IntStream.rangeClosed(1, questions).mapToObj(it -> name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + it).toList();
        }

        /** The key of its words. */
        static String key(String one) {
            int at = one.lastIndexOf('-');
            return "sessions.bank." + one.substring(0, at) + "." + one.substring(at + 1);
        }
    }

    public String title(Look look) {
        return item.title().isBlank() ? look.say("sessions.kind", item.kind()) : item.title();
    }

    /** How people of all sorts can answer it stands beside what makes them know each other. */
    public List<Choice> bank(Look look) {
        var bank = Bank.of(item.kind());
        return bank.all().stream().map(it -> new Choice(it, look.say(Bank.key(it)), bank == Bank.MEET ? look.say(Bank.key(it) + ".access") : null)).toList();
    }
}
