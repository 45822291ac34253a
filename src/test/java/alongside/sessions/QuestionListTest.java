package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides agree what a session is about, and everybody reads it before. */
class QuestionListTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired QuestionsInInvitation letter;
    @Autowired DSLContext sql;

    @Test
    void questions_count_when_both_sides_have_agreed_them_and_the_ones_before_stay_readable() throws Exception {
        world.furnished();
        var id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 3", "Try the drafts",
                LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        assertThat(page("member", "")).as("nothing to read").doesNotContain("/question-list");
        assertThat(post("facilitator", "/question-list", "questions", "What does Letter B do to you?\nWhat may change?\n").getStatus()).isEqualTo(303);
        assertThat(sql.fetch("select kind from letter where person = ? order by ord", world.me("co-lead").person()).getValues(0, String.class)).as("whoever leads is asked").endsWith("sessions.letter.question-list");
        assertThat(sql.fetch("select kind from letter where person = ? order by ord", world.me("member").person()).getValues(0, String.class)).as("nobody who leads lives with it: whoever does is asked").endsWith("sessions.letter.question-list");
        assertThat(sql.fetch("select kind from letter where person = ? order by ord", world.me("visitor").person()).getValues(0, String.class)).as("who has no vote is not").doesNotContain("sessions.letter.question-list");
        assertThat(page("visitor", "/question-list")).contains("What may change?", "Nobody has said yes for people with lived experience yet").doesNotContain("Say yes");
        var yes = "/question-list/" + first(page("co-lead", "/question-list")) + "/yes";
        assertThat(page("co-lead", "/question-list")).contains("Say yes for the organisation");
        post("co-lead", yes);
        assertThat(page("co-lead", "/question-list")).contains("Wyn co-lead said yes for the organisation").doesNotContain("Say yes for the organisation");
        assertThat(page("visitor", "/invitation")).as("one side is not enough").doesNotContain("What may change?");

        assertThat(page("member", "")).contains("Questions for this session wait for your yes");
        post("member", yes);
        for (var where : new String[] {"", "/invitation"}) assertThat(page("visitor", where)).as(where).contains("What we will talk about", "What may change?");
        assertThat(page("facilitator", "/kit")).as("on paper").contains("What may change?");
        assertThat(letter.text(sessions.told(id).orElseThrow(), world.me("member").person(), Locale.UK)).as("in the letter").isEqualTo("What we will talk about\n- What does Letter B do to you?\n- What may change?");

        post("facilitator", "/question-list", "questions", "Who reads Letter B?");
        post("member", yes);
        assertThat(page("visitor", "/invitation")).as("the ones before count until both agree").contains("What may change?").doesNotContain("Who reads Letter B?");
        yes = "/question-list/" + first(page("co-lead", "/question-list")) + "/yes";
        post("coordinator", yes);
        post("member", yes);
        assertThat(page("visitor", "/invitation")).contains("Who reads Letter B?").doesNotContain("What may change?");
        assertThat(page("visitor", "/question-list")).containsSubsequence("Who reads Letter B?", "What they were before", "What may change?", "Wyn co-lead said yes");

        post("facilitator", "/question-list", "questions", "What comes next?");
        assertThat(page("member", "")).contains("wait for your yes");
        post("facilitator", "/opening");
        for (var screen : new String[] {"/live", "/display", ""}) assertThat(page("member", screen)).as("while it is on" + screen).contains("Who reads Letter B?").doesNotContain("wait for your yes", "are being agreed");
    }

    private static String first(String page) {
        return page.split("/question-list/", 2)[1].split("/yes")[0];
    }
}
