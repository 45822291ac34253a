package alongside.groups.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.groups.Charter;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Group;
import alongside.groups.Groups;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How the group works together: the charter, its versions, and the draft of the next. */
@Controller
class CharterPages {

    private final Charters charters;
    private final Groups groups;
    private final Panels panels;

    CharterPages(Charters charters, Groups groups, Panels panels) {
        this.charters = charters;
        this.groups = groups;
        this.panels = panels;
    }

    @GetMapping("/groups/{group}/charter")
    Answer charter(Me me, @PathVariable String group) {
        var found = NotFound.unless(groups.seenBy(me, group));
        return page(me, found, charters.current(group).orElse(null));
    }

    @GetMapping("/groups/{group}/charter/versions/{version}")
    Answer version(Me me, @PathVariable String group, @PathVariable String version) {
        var found = NotFound.unless(groups.seenBy(me, group));
        return page(me, found, NotFound.unless(charters.adopted(group).stream().filter(it -> String.valueOf(it.version()).equals(version)).findFirst()));
    }

    @PostMapping("/groups/{group}/charter")
    Answer begin(Me me, @PathVariable String group, HttpServletRequest request) {
        arranged(me, group);
        NotFound.unless(charters.write(me, group, charters.starters(Looks.reading(request).locale())));
        return Go.to("/groups/" + group + "/charter/draft");
    }

    @GetMapping("/groups/{group}/charter/draft")
    Answer draft(Me me, @PathVariable String group) {
        var found = NotFound.unless(groups.seenBy(me, group));
        return draft(me, found, Form.with("kind", Clause.Kind.OPEN.name()));
    }

    @PostMapping("/groups/{group}/charter/clauses")
    Answer add(Me me, @PathVariable String group, Form form) {
        var found = arranged(me, group);
        var words = form.text("words", 600);
        var kind = form.choice("kind", Clause.Kind.class);
        if (!form.ok()) return draft(me, found, form);
        // Sent twice, it stands once.
        var there = NotFound.unless(charters.draft(group)).clauses().stream().anyMatch(it -> it.words().equals(words));
        if (!there) charters.add(me, group, words, kind.orElseThrow());
        return Go.to("/groups/" + group + "/charter/draft").saying("groups.clause.saved");
    }

    @GetMapping("/groups/{group}/charter/clauses/{clause}")
    Answer clause(Me me, @PathVariable String group, @PathVariable String clause) {
        var found = arranged(me, group);
        var it = clauseOf(group, clause);
        return new ClausePage(found, it, Form.with("words", it.words(), "kind", it.kind().name(), "keep", it.dropped() ? "DROP" : "KEEP"));
    }

    @PostMapping("/groups/{group}/charter/clauses/{clause}")
    Answer change(Me me, @PathVariable String group, @PathVariable String clause, Form form) {
        var found = arranged(me, group);
        var it = clauseOf(group, clause);
        var words = form.text("words", 600);
        var kind = form.choice("kind", Clause.Kind.class);
        var keep = form.choice("keep", Keep.class);
        if (!form.ok()) return new ClausePage(found, it, form);
        charters.change(me, group, new Clause(clause, words, kind.orElseThrow(), it.starter(), keep.orElseThrow() == Keep.DROP));
        return Go.to("/groups/" + group + "/charter/draft").saying("groups.clause.saved");
    }

    public enum Keep { KEEP, DROP }

    private Answer draft(Me me, Group group, Form form) {
        var draft = NotFound.unless(charters.draft(group.id()));
        return new DraftPage(group, groups.arranges(me, group.id()), draft, form, panels.at("groups.charter-draft", draft.id(), me));
    }

    private Answer page(Me me, Group group, @org.jspecify.annotations.Nullable Charter shown) {
        return new CharterPage(group, groups.arranges(me, group.id()), shown, charters.adopted(group.id()), charters.draft(group.id()).isPresent());
    }

    private Clause clauseOf(String group, String clause) {
        return NotFound.unless(charters.draft(group).flatMap(it -> it.clauses().stream().filter(one -> one.id().equals(clause)).findFirst()));
    }

    private Group arranged(Me me, String group) {
        return NotFound.unless(groups.seenBy(me, group).filter(it -> groups.arranges(me, group)));
    }
}
