package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Voices;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was said in a session, one after the other, with one press for what becomes of each. */
@Controller("voicesSortPages")
class SortPages {

    private final Voices voices;
    private final WhatBecame became;
    private final Sessions sessions;
    private final Panels panels;

    SortPages(Voices voices, WhatBecame became, Sessions sessions, Panels panels) {
        this.voices = voices;
        this.became = became;
        this.sessions = sessions;
        this.panels = panels;
    }

    /** @param after what is left for now; @param sorted what was sorted last */
    @GetMapping("/sessions/{session}/sort")
    Answer sort(Me me, @PathVariable String session, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String sorted) {
        var left = NotFound.unless(voices.toSort(me, session));
        var next = next(left, after);
        var last = sorted.isEmpty() ? null : voices.seenBy(me, sorted).filter(it -> session.equals(it.session())).orElse(null);
        return new SortPage(NotFound.unless(sessions.seenBy(me, session)), left.size(), next, last, next == null ? List.of() : panels.at("voices.sort", next.id(), me));
    }

    @PostMapping("/sessions/{session}/sort")
    Answer sorted(Me me, @PathVariable String session, Form form) {
        var left = NotFound.unless(voices.toSort(me, session));
        var here = "/sessions/" + session + "/sort";
        var id = form.typed("contribution");
        var becoming = form.choice("becoming", Becoming.class).filter(it -> it != Becoming.ROW && it != Becoming.UNSORTED);
        // Somebody else may have sorted it meanwhile: what they chose stands, and its author was told of it.
        if (becoming.isEmpty() || left.stream().noneMatch(it -> it.id().equals(id)) || !became.becomes(me, id, becoming.get())) return Go.to(here).saying("voices.sort.before");
        return Go.to(here + "?sorted=" + id).saying("voices.becoming.saved");
    }

    /** Whoever leaves the last one for now begins again. */
    private static @Nullable Contribution next(List<Contribution> left, String after) {
        for (int i = 0; i + 1 < left.size(); i++) if (left.get(i).id().equals(after)) return left.get(i + 1);
        return left.isEmpty() ? null : left.getFirst();
    }
}
