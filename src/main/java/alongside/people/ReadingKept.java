package alongside.people;

import alongside.design.KeepsReading;
import alongside.design.ReadingSettings;
import alongside.who.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person reads goes with them: letters are in their words, and the next browser they come in with reads so too. */
@Service
@Transactional
class ReadingKept implements KeepsReading {

    private final Store store;

    ReadingKept(Store store) {
        this.store = store;
    }

    @Override
    public void keep(Me me, ReadingSettings settings) {
        store.reading(me.person(), settings.code());
    }
}
