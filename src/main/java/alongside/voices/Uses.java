package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Projects;
import alongside.sessions.PermissionRefused;
import alongside.sessions.Purpose;
import alongside.voices.Contribution.Audience;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to where words may be used: their author says so, sees each use, and can narrow it or take them back. */
@Service("voicesUses")
@Transactional
public class Uses {

    private final UseStore store;
    private final Store said;
    private final Reading reading;
    private final Around around;
    private final InstantSource clock;

    Uses(UseStore store, Store said, Reading reading, Around around, InstantSource clock) {
        this.store = store;
        this.said = said;
        this.reading = reading;
        this.around = around;
        this.clock = clock;
    }

    @Component("voicesAroundUses")
    record Around(People people, Projects projects, Post post, WhatBecame became, Facts facts) {}

    /**
     * @param chosen what the author chose; @param stays whether only some people here may read the words: then they go
     *     nowhere else, whatever was chosen; @param inPublic whether they stand on the public page now
     */
    public record Standing(Audience chosen, boolean stays, boolean mine, boolean mayUse, boolean inPublic, List<Use> uses) {

        public Audience reach() {
            return stays ? Audience.PROJECT : chosen;
        }
    }

    @Transactional(readOnly = true)
    public Standing of(Me me, String contribution) {
        return reading.row(me, contribution).map(row -> {
            var uses = store.uses(contribution);
            var people = uses.isEmpty() ? Map.<String, Person>of() : around.people.find(uses.stream().map(UseStore.Used::by).collect(Collectors.toSet()));
            return new Standing(row.audience(), stays(row), reading.mine(row, me.person()), May.use(reading.place(me, row)),
                    uses.stream().anyMatch(UseStore.Used::inPublic) && reach(row) == Audience.PUBLIC,
                    uses.stream().map(it -> new Use(it.place(), people.containsKey(it.by()) ? people.get(it.by()).name() : "", it.day(), it.inPublic())).toList());
        }).orElseThrow();
    }

    private boolean stays(Row row) {
        return row.staysHere() || row.audience() != Audience.PROJECT && reading.isKept(row);
    }

    private Audience reach(Row row) {
        return stays(row) ? Audience.PROJECT : row.audience();
    }

    /** The author alone says where their words may be used, at any time. */
    public boolean permit(Me me, String contribution, Audience audience) {
        return reading.row(me, contribution).filter(row -> reading.mine(row, me.person())).map(row -> {
            said.audience(contribution, audience);
            if (audience != Audience.PUBLIC) store.outOfPublic(contribution, today());
            return true;
        }).orElse(false);
    }

    /** Writes down that words are used somewhere, which their author allowed, and tells them where. */
    public boolean use(Me me, String contribution, String where) {
        return usable(me, contribution, Audience.ORGANISATION, row -> {
            store.used(row.project(), contribution, where, me.person(), today(), false);
            around.became.writeToAuthors(List.of(contribution), Letter.news("voices.letter.story-used", row.project(), "/contributions/" + contribution, "where", where));
        });
    }

    /** Puts words on the public page of the project, without the name, which is known in the project alone; their author is told. */
    public boolean intoPublic(Me me, String contribution) {
        return usable(me, contribution, Audience.PUBLIC, row -> {
            if (store.uses(contribution).stream().anyMatch(UseStore.Used::inPublic)) return;
            store.used(row.project(), contribution, "", me.person(), today(), true);
            around.became.writeToAuthors(List.of(contribution), Letter.news("voices.letter.in-public", row.project(), "/contributions/" + contribution));
        });
    }

    public boolean outOfPublic(Me me, String contribution) {
        return reading.row(me, contribution).filter(row -> May.use(reading.place(me, row))).map(row -> {
            store.outOfPublic(contribution, today());
            return true;
        }).orElse(false);
    }

    private boolean usable(Me me, String contribution, Audience there, java.util.function.Consumer<Row> use) {
        return reading.row(me, contribution).filter(row -> May.use(reading.place(me, row)) && reach(row).reaches(there)).map(row -> {
            use.accept(row);
            around.facts.happened("voices.story-used", row.project(), contribution, me);
            return true;
        }).orElse(false);
    }

    /** What stands on the public page of a project: what its author lets anybody read, without a name. */
    @Transactional(readOnly = true)
    public List<Contribution> inPublic(String project) {
        if (around.projects.inPublic(project).isEmpty()) return List.of();
        return store.inPublic(project).stream().map(Row::withoutAnybody).toList();
    }

    /**
     * Whoever says no to others reading their words: those they said in that session under their name go back to the project
     * alone, whatever they had allowed, until they allow it again for one of them. Whoever used one elsewhere is asked to take
     * it out there. Unnamed words stay as they were allowed: leaving at the moment of a no that those who run the session can
     * read, they would tell whose they are. Their author alone takes them back.
     */
    @EventListener
    void refused(PermissionRefused no) {
        if (no.purpose() != Purpose.QUOTES) return;
        for (var row : said.by(no.person(), no.session().id())) {
            if (row.author() == null || row.audience() == Audience.PROJECT) continue;
            said.audience(row.id(), Audience.PROJECT);
            var uses = store.uses(row.id());
            store.outOfPublic(row.id(), today());
            askToTakeOut(uses);
        }
    }

    private void askToTakeOut(List<UseStore.Used> uses) {
        for (var it : uses)
            if (!it.inPublic()) around.post.send(around.people.addressee(it.by()), Letter.needed("voices.letter.story-gone", "", null, "where", it.place(), "day", it.day().toString()));
    }

    /** What is taken back is gone here; whoever used it elsewhere is asked to take it out there too. */
    @EventListener
    void gone(ContributionGone gone) {
        var uses = store.uses(gone.id());
        store.gone(gone.id(), today());
        askToTakeOut(uses);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
