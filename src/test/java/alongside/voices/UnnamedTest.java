package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who puts pages, ids, happenings, letters and rows side by side does not learn who said what is unnamed. */
@HouseHttpTest
class UnnamedTest {

    @Autowired World world;
    @Autowired Saying saying;
    @Autowired WhatBecame became;
    @Autowired TakingOut takingOut;
    @Autowired Facts facts;
    @Autowired MockMvcTester mvc;
    @Autowired DSLContext sql;
    @Autowired TransactionTemplate transaction;

    private String unnamed(String words) {
        world.furnished();
        return saying.say(world.me("member"), world.place("member"), NewContribution.own(world.id("session"), Kind.CONCERN, words, Visibility.UNNAMED));
    }

    private String page(String path, Me me) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange().getResponse().getContentAsString();
    }

    @Test
    void no_page_names_the_author_beside_the_words() throws Exception {
        var id = unnamed("If I say I spent it wrong, will you take it away?");
        for (var reader : List.of("visitor", "co-lead", "facilitator", "note-taker", "organisation-lead")) {
            var alone = page("/contributions/" + id, world.me(reader));
            assertThat(alone).as(reader).doesNotContain("Wyn member").doesNotContain(world.me("member").person());
        }
        assertThat(page("/contributions/" + id, world.me("facilitator"))).contains("spent it wrong").contains("No name given");
    }

    @Test
    void no_happening_tells_of_it_at_all() {
        var id = unnamed("I am afraid to ask.");
        assertThat(facts.to(id)).isEmpty();
        takingOut.takeBack(world.me("member"), id);
        assertThat(facts.to(id)).isEmpty();
    }

    @Test
    void its_row_holds_no_person_and_equal_authors_have_unequal_marks() {
        var one = unnamed("One");
        var two = unnamed("Two");
        var rows = sql.fetch("select * from contribution where id in (?, ?)", one, two);
        assertThat(rows).hasSize(2);
        assertThat(rows.format(100)).doesNotContain(world.me("member").person());
        assertThat(rows.getValues("author_mark")).doesNotHaveDuplicates();
        assertThat(rows.getValues("captured_by")).containsOnlyNulls();
    }

    @Test
    void neither_table_nor_way_nor_note_taker_is_kept_with_it() {
        world.furnished();
        var id = saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(null, Kind.BARRIER, "I cannot phone.",
                Visibility.UNNAMED, world.me("member").person(), "Table 3", "BSL"));
        var row = sql.fetch("select * from contribution where id = ?", id).format(100);
        assertThat(row).doesNotContain("Table 3").doesNotContain("BSL").doesNotContain(world.me("note-taker").person());
    }

    @Test
    void the_order_of_writing_does_not_tell() {
        world.furnished();
        int inTurn = 0;
        for (int i = 0; i < 40; i++) {
            var before = named();
            var between = ord(unnamed("Between " + i));
            var after = named();
            if (ord(before) < between && between < ord(after)) inTurn++;
        }
        assertThat(inTurn).isLessThan(4);
    }

    private String named() {
        return saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(null, Kind.IDEA, "Named", Visibility.NAMED));
    }

    private long ord(String id) {
        return sql.select(DSL.field("ord", Long.class)).from("contribution").where("id = ?", id).fetchSingle().value1();
    }

    @Test
    void their_letter_waits_for_an_hour_drawn_by_lot() {
        var id = unnamed("Tell me what happened.");
        long before = letters();
        Integer told = transaction.execute(status -> became.tellAuthors(List.of(id),
                Letter.news("voices.letter.became", world.id("project"), "/contributions/" + id, "became", "thanked")));
        assertThat(told).isEqualTo(1);
        assertThat(letters()).isEqualTo(before);
        sql.execute("update contribution_letter set due = 0");
        assertThat(became.letOut()).isGreaterThanOrEqualTo(1);
        assertThat(letters()).isGreaterThan(before);
        assertThat(sql.fetch("select kind, scope, person from letter").format(1000)).doesNotContain(id);
        assertThat(became.letOut()).isZero();
    }

    private long letters() {
        return sql.fetchCount(DSL.table("letter"), DSL.condition("person = ?", world.me("member").person()));
    }
}
