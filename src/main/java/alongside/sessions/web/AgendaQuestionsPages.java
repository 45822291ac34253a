package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a block of the agenda is about, who leads it, and what it asks. */
@Controller("sessionsAgendaQuestionsPages")
class AgendaQuestionsPages {

    private static final int LONGEST = 300;

    private final Sessions sessions;
    private final Agendas agendas;
    private final Words words;

    AgendaQuestionsPages(Sessions sessions, Agendas agendas, Words words) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.words = words;
    }

    @GetMapping("/sessions/{session}/agenda/{item}/questions")
    Answer questions(Me me, @PathVariable String session, @PathVariable String item) {
        var found = found(me, session, item);
        return page(me, session, found, Form.with("questions", found.questions(), "title", found.title(), "lead", found.lead()));
    }

    /** What is written, with what is ticked below it. */
    @PostMapping("/sessions/{session}/agenda/{item}/questions")
    Answer save(Me me, @PathVariable String session, @PathVariable String item, Form form, HttpServletRequest request) {
        var found = found(me, session, item);
        var bank = AgendaQuestionsPage.Bank.of(found.kind()).all();
        var locale = Looks.reading(request).locale();
        var written = form.optional("questions", 1000).lines().map(String::strip).filter(it -> !it.isEmpty());
        var all = Stream.concat(written, form.all("bank").stream().filter(bank::contains).map(it -> words.say(locale, AgendaQuestionsPage.Bank.key(it)))).distinct().toList();
        if (all.size() > AgendaItem.MOST_QUESTIONS) form.problem("questions", "sessions.questions.most");
        if (all.stream().anyMatch(it -> it.length() > LONGEST)) form.problem("questions", "sessions.questions.long");
        // Words that somebody asked for are theirs and no field; a usual plan leaves the rest open, and it may stay so.
        var title = found.said() || !form.everything().containsKey("title") ? found.title() : form.optional("title", 200);
        if (title.isBlank() && !found.title().isBlank() && found.kind().needsWords()) form.problem("title", "design.problem.empty");
        var lead = form.everything().containsKey("lead") ? form.optional("lead", 200) : found.lead();
        if (!form.ok()) return page(me, session, found, form);
        if (!title.equals(found.title()) || !lead.equals(found.lead())) agendas.word(me, session, item, title, lead);
        agendas.ask(me, session, item, all.stream().collect(Collectors.joining("\n")));
        return Go.to("/sessions/" + session + "/agenda").saying("sessions.questions.saved");
    }

    private AgendaQuestionsPage page(Me me, String session, AgendaItem item, Form form) {
        return new AgendaQuestionsPage(NotFound.unless(sessions.seenBy(me, session)), item, form);
    }

    private AgendaItem found(Me me, String session, String item) {
        NotFound.unless(agendas.mayChange(me, session));
        return NotFound.unless(agendas.of(me, session).stream().filter(it -> it.id().equals(item)).findFirst());
    }
}
