package alongside.office.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.office.Office;
import alongside.office.RecoverySheet;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The recovery sheet, to be printed. It is on the page only after a press, never by coming here. */
@Controller
@AskTwice
class RecoverySheetPages {

    private static final String HERE = "/organisation/recovery-sheet";

    private final Office office;
    private final RecoverySheet sheet;

    RecoverySheetPages(Office office, RecoverySheet sheet) {
        this.office = office;
        this.sheet = sheet;
    }

    @GetMapping(HERE)
    Answer about(Me me) {
        NotFound.unless(office.leads(me));
        return new RecoverySheetPage(sheet.number(), sheet.printed().orElse(null), null);
    }

    @PostMapping(HERE)
    Answer show(Me me) {
        return new RecoverySheetPage(sheet.number(), sheet.printed().orElse(null), NotFound.unless(sheet.show(me)));
    }

    @PostMapping(HERE + "/printed")
    Answer printed(Me me) {
        NotFound.unless(sheet.printed(me));
        return Go.to(HERE).saying("office.sheet.saved");
    }
}
