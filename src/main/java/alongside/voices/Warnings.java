package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Letter;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what is said before hard words are read. Their author warns; whoever runs the sessions may, with a reason that the author reads. */
@Service("voicesWarnings")
@Transactional
public class Warnings {

    private final WarningStore store;
    private final Store said;
    private final Reading reading;
    private final Around around;
    private final InstantSource clock;

    Warnings(WarningStore store, Store said, Reading reading, Around around, InstantSource clock) {
        this.store = store;
        this.said = said;
        this.reading = reading;
        this.around = around;
        this.clock = clock;
    }

    @Component("voicesAroundWarnings")
    record Around(People people, WhatBecame became, Facts facts) {}

    /** @param mine whether the reader wrote the words; @param may whether they may put or change the warning; @param because why somebody else put it, or blank */
    public record Standing(String warning, boolean mine, boolean may, String because, String by) {

        /** What the author warns of is taken off by the author alone. */
        public boolean mayTakeOff() {
            return may && !warning.isEmpty() && (mine || !because.isEmpty());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Standing> of(Me me, String contribution) {
        return reading.row(me, contribution).map(row -> {
            boolean mine = reading.mine(row, me.person());
            boolean runs = May.hide(reading.place(me, row));
            var put = row.warning().isEmpty() ? Optional.<WarningStore.Put>empty() : store.of(contribution);
            var by = put.flatMap(it -> around.people.find(it.by())).map(it -> it.name()).orElse("");
            return new Standing(row.warning(), mine, runs || mine && put.isEmpty(), put.map(WarningStore.Put::reason).orElse(""), by);
        });
    }

    /** @param of what it warns of; blank takes the warning off; @param reason why, from whoever did not write the words */
    public boolean put(Me me, String contribution, String of, String reason) {
        return of(me, contribution).filter(it -> of.isBlank() ? it.mayTakeOff() : it.may() && (it.mine() || !reason.isBlank())).flatMap(it -> reading.row(me, contribution)).map(row -> {
            said.warning(contribution, of);
            store.forget(contribution);
            if (!of.isBlank() && !reading.mine(row, me.person())) {
                store.put(contribution, row.project(), reason, me.person(), Dates.dayOf(clock.instant()));
                around.facts.happened("voices.warned", row.project(), contribution, me);
                around.became.writeToAuthors(List.of(contribution), Letter.news("voices.letter.warned", row.project(), "/contributions/" + contribution, "what", of, "why", reason));
            }
            return true;
        }).orElse(false);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.forget(gone.id());
    }
}
