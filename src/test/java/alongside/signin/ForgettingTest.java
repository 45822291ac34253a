package alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.store.Clocks;
import alongside.store.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class ForgettingTest {

    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired Store store;
    @Autowired Forgetting forgetting;
    @Autowired Clocks clock;

    @Test
    void what_is_over_is_forgotten_after_a_month_and_what_is_in_use_stays() {
        var person = people.welcome(null, new NewPerson("Gwen Pugh", Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, false, ""));
        var ended = begin(person);
        var used = begin(person);
        var comer = signIns.comer(ended).orElseThrow();
        signIns.end(comer.me(), comer.signIn());
        assertThat(store.onceOf(Secrets.hash(ended))).contains(person);
        long before = clock.movedBy();
        try {
            clock.moveBy(before + Duration.ofDays(29).toMillis());
            forgetting.forget();
            assertThat(store.onceOf(Secrets.hash(ended))).contains(person);
            clock.moveBy(before + Duration.ofDays(31).toMillis());
            assertThat(forgetting.forget()).isPositive();
            assertThat(store.onceOf(Secrets.hash(ended))).isEmpty();
            assertThat(store.onceOf(Secrets.hash(used))).contains(person);
        } finally {
            clock.moveBy(before);
        }
    }

    private String begin(String person) {
        return signIns.comeIn(signIns.link(null, person, false), "", false).orElseThrow().secret();
    }
}
