package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class SayingTest {

    @Autowired World world;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired SenseChecks senseChecks;
    @Autowired WhatBecame became;
    @Autowired TakingOut takingOut;
    @Autowired DSLContext sql;

    private String said(String role, Visibility visibility, String words) {
        world.furnished();
        return saying.say(world.me(role), world.place(role), NewContribution.own(null, Kind.IDEA, words, visibility));
    }

    @Test
    void what_is_said_is_read_as_its_author_chose() {
        var named = said("member", Visibility.NAMED, "Put what I must do in a box at the top.");
        var first = said("member", Visibility.FIRST_NAME, "Too many numbers.");
        var unnamed = said("member", Visibility.UNNAMED, "Will you take it away?");
        var quiet = said("member", Visibility.FACILITATOR_ONLY, "I felt pressed.");
        var coLead = world.me("visitor");
        assertThat(voices.seenBy(coLead, named).orElseThrow().author()).isEqualTo("Wyn member");
        assertThat(voices.seenBy(coLead, first).orElseThrow().author()).isEqualTo("Wyn");
        assertThat(voices.seenBy(coLead, unnamed).orElseThrow().author()).isEmpty();
        assertThat(voices.seenBy(coLead, quiet)).isEmpty();
        assertThat(voices.seenBy(world.me("facilitator"), quiet).orElseThrow().author()).isEqualTo("Wyn member");
        assertThat(voices.seenBy(world.me("outsider"), named)).isEmpty();
        assertThat(voices.mine(world.me("member"), "", 1000).few()).extracting(Contribution::id).contains(named, first, unnamed, quiet);
        assertThat(voices.mine(world.me("visitor"), "", 1000).few()).extracting(Contribution::id).doesNotContain(named, first, unnamed, quiet);
    }

    @Test
    void did_we_get_it_right_is_the_authors_to_say() {
        world.furnished();
        var dev = world.me("member");
        var id = saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(null, Kind.BARRIER,
                "Phone number only. I can't phone.", Visibility.NAMED, dev.person(), "Table 3", "BSL"));
        assertThat(senseChecks.senseCheck(world.me("facilitator"), id, SenseCheck.CONFIRMED, "")).isFalse();
        assertThat(senseChecks.senseCheck(dev, id, SenseCheck.CHANGED, "and text relay isn't a person")).isTrue();
        var changed = voices.seenBy(dev, id).orElseThrow();
        assertThat(changed.words()).isEqualTo("Phone number only. I can't phone.");
        assertThat(changed.changedWords()).isEqualTo("and text relay isn't a person");
    }

    @Test
    void members_do_not_write_down_what_others_say_and_observers_watch() {
        world.furnished();
        var forOther = NewContribution.captured(null, Kind.IDEA, "Words", Visibility.NAMED, world.me("visitor").person(), "", "");
        assertThatThrownBy(() -> saying.say(world.me("member"), world.place("member"), forOther)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> said("observer", Visibility.NAMED, "Words")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_taken_back_are_gone_from_everywhere_at_once() {
        var id = said("member", Visibility.NAMED, "My mother's letter was read by a child.");
        assertThat(takingOut.takeBack(world.me("coordinator"), id)).isFalse();
        assertThat(takingOut.takeBack(world.me("member"), id)).isTrue();
        assertThat(voices.seenBy(world.me("member"), id)).isEmpty();
        assertThat(voices.in(world.place("coordinator"))).extracting(Contribution::id).doesNotContain(id);
        assertThat(voices.still(List.of(id))).isEmpty();
    }

    @Test
    void an_answer_hangs_on_what_it_answers_and_both_are_told_quietly() {
        var id = said("member", Visibility.NAMED, "Nobody rings me back.");
        long before = letters("member");
        int told = became.answered(world.place("member"), LocalDate.EPOCH).told();
        var answer = saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(null, Kind.IDEA, "Nor me.", Visibility.NAMED).answering(id));
        assertThat(letters("member")).isEqualTo(before + 1);
        assertThat(voices.answersTo(world.me("member"), id)).extracting(Contribution::id).containsExactly(answer);
        assertThat(voices.in(world.place("member"), Search.latest(1000).fromTheBeginning())).extracting(Contribution::id).contains(id).doesNotContain(answer);
        assertThat(became.answered(world.place("member"), LocalDate.EPOCH).told()).as("nobody was told what became of their words").isEqualTo(told);
        long coLeads = letters("co-lead");
        assertThat(saying.mention(world.me("visitor"), answer, world.me("co-lead").person())).isTrue();
        assertThat(letters("co-lead")).isEqualTo(coLeads + 1);
        var quiet = saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(null, Kind.IDEA, "Psst.", Visibility.FACILITATOR_ONLY).answering(id));
        assertThat(voices.answersTo(world.me("member"), id)).extracting(Contribution::id).doesNotContain(quiet);
        assertThat(saying.mention(world.me("visitor"), quiet, world.me("member").person())).as("whoever may not read it is not called to it").isFalse();
        assertThat(saying.mention(world.me("visitor"), answer, world.me("outsider").person())).isFalse();
    }

    private long letters(String role) {
        return sql.fetchCount(DSL.table("letter"), DSL.condition("person = ?", world.me(role).person()));
    }

    @Test
    void sorting_is_done_by_those_who_run_sessions() {
        var id = said("member", Visibility.NAMED, "Date in words.");
        assertThat(became.becomes(world.me("member"), id, Becoming.THANKED)).isFalse();
        assertThat(became.becomes(world.me("note-taker"), id, Becoming.ROW)).isTrue();
        assertThat(voices.seenBy(world.me("member"), id).orElseThrow().becoming()).isEqualTo(Becoming.ROW);
    }
}
