package alongside.office.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.Open;
import alongside.design.Panels;
import alongside.office.FirstRun;
import alongside.office.Office;
import alongside.office.RecoverySheet;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one for whoever has come in, one for whoever has not, and one for the very first. */
@Controller
class FrontPages {

    private final Panels panels;
    private final Projects projects;
    private final Office office;
    private final FirstRun firstRun;
    private final RecoverySheet sheet;

    FrontPages(Panels panels, Projects projects, Office office, FirstRun firstRun, RecoverySheet sheet) {
        this.panels = panels;
        this.projects = projects;
        this.office = office;
        this.firstRun = firstRun;
        this.sheet = sheet;
    }

    @Open
    @GetMapping("/")
    Answer first(@Nullable Me me) {
        if (me == null) return firstRun.isNow() ? Go.to("/begin") : new FrontPage(projects.inPublic());
        boolean leads = office.leads(me);
        return new MyPage(me.name(), panels.at("office.me", me.person(), me), projects.of(me), leads, leads && office.noSafeguardingContact(), leads && sheet.printed().isEmpty());
    }
}
