package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class EnteredForTest {

    @Autowired Cast cast;
    @Autowired EnteredFor enteredFor;
    @Autowired UndoneEntries listener;

    @Test
    void what_was_entered_for_a_person_is_shown_to_them_and_undone_once() {
        var hattie = cast.me("Hattie Lowe");
        var colin = cast.colin();
        var entry = enteredFor.record(hattie, colin.person(), How.PHONE, "/contributions/c03" + colin.person(), true);
        assertThat(enteredFor.of("/contributions/c03" + colin.person())).get().extracting(Entry::id, Entry::readBack).containsExactly(entry, true);
        assertThat(enteredFor.forPerson(colin, colin.person())).extracting(Entry::how).containsExactly(How.PHONE);
        assertThat(enteredFor.undo(colin, entry)).isTrue();
        assertThat(enteredFor.undo(colin, entry)).isTrue();
        assertThat(listener.heard).filteredOn(it -> it.entry().id().equals(entry)).hasSize(1);
        assertThat(enteredFor.of("/contributions/c03" + colin.person())).isEmpty();
        assertThat(enteredFor.forPerson(colin, colin.person()).getFirst().undone()).isNotNull();
    }

    @Test
    void a_stranger_neither_sees_nor_undoes_it() {
        var hattie = cast.me("Hattie Lowe");
        var colin = cast.colin();
        var stranger = cast.me("Sam Stranger");
        var entry = enteredFor.record(hattie, colin.person(), How.PAPER, "x", false);
        assertThat(enteredFor.forPerson(stranger, colin.person())).isEmpty();
        assertThat(enteredFor.undo(stranger, entry)).isFalse();
        assertThat(enteredFor.of("x")).isPresent();
    }
}
