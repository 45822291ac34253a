package alongside.decisions;

import static alongside.db.Tables.DECISION_OPTION;
import static alongside.db.Tables.PREPARED_OPTION;
import static alongside.db.Tables.PREPARED_QUESTION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.uploads.NeedsUploads;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions that are ready and not yet put. They go when they are put, and nothing is told of them before. */
@Repository("decisionsPreparedStore")
class PreparedStore implements NeedsUploads {

    private final DSLContext sql;
    private final Remembered remembered;

    PreparedStore(DSLContext sql, Remembered remembered) {
        this.remembered = remembered;
        this.sql = sql;
    }

    String add(String project, String by, NewDecision it, @Nullable String insteadOf) {
        var id = Ids.fresh();
        sql.insertInto(PREPARED_QUESTION)
                .set(PREPARED_QUESTION.ID, id)
                .set(PREPARED_QUESTION.ORD, Order.next())
                .set(PREPARED_QUESTION.PROJECT, project)
                .set(PREPARED_QUESTION.PART, it.part())
                .set(PREPARED_QUESTION.SESSION, it.session())
                .set(PREPARED_QUESTION.CHARTER, it.charter())
                .set(PREPARED_QUESTION.MADE_BY, by)
                .set(PREPARED_QUESTION.QUESTION, it.question())
                .set(PREPARED_QUESTION.WAY, it.way().name())
                .set(PREPARED_QUESTION.PROPOSAL, it.proposal())
                .set(PREPARED_QUESTION.PLACES, it.places())
                .set(PREPARED_QUESTION.CLOSES_DAY, it.closes().toString())
                .set(PREPARED_QUESTION.CLOSE_WHEN_ALL, it.closeWhenAll())
                .set(PREPARED_QUESTION.SECRET, it.secret())
                .set(PREPARED_QUESTION.TERMS, it.terms().text())
                .set(PREPARED_QUESTION.STEPS, it.steps())
                .set(PREPARED_QUESTION.INSTEAD_OF, insteadOf)
                .set(PREPARED_QUESTION.ABOUT, it.asking().about())
                .set(PREPARED_QUESTION.PEOPLE_OF, it.asking().peopleOf())
                .set(PREPARED_QUESTION.STANDS, it.asking().stands())
                .execute();
        for (var option : it.options())
            sql.insertInto(PREPARED_OPTION)
                    .set(PREPARED_OPTION.ID, Ids.fresh())
                    .set(PREPARED_OPTION.ORD, Order.next())
                    .set(PREPARED_OPTION.PREPARED, id)
                    .set(PREPARED_OPTION.TITLE, option.title())
                    .set(PREPARED_OPTION.MEANING, option.meaning())
                    .set(PREPARED_OPTION.COST, option.cost())
                    .set(PREPARED_OPTION.PICTURE, option.picture())
                    .set(PREPARED_OPTION.SHOWS, option.shows())
                    .execute();
        return id;
    }

    Optional<Prepared> find(String id) {
        return read(PREPARED_QUESTION.ID.eq(id)).stream().findFirst();
    }

    List<Prepared> of(String project) {
        return remembered.ask("decisions.prepared", project, () -> read(PREPARED_QUESTION.PROJECT.eq(project)));
    }

    List<Prepared> ofSession(String session) {
        return remembered.ask("decisions.prepared-of-session", session, () -> read(PREPARED_QUESTION.SESSION.eq(session)));
    }

    /** Of questions that were put, too: their options keep the pictures they were given here. */
    @Override
    public boolean needs(String upload) {
        return sql.fetchExists(PREPARED_OPTION, PREPARED_OPTION.PICTURE.eq(upload)) || sql.fetchExists(DECISION_OPTION, DECISION_OPTION.PICTURE.eq(upload));
    }

    boolean picture(String prepared, String option, String picture, String shows) {
        return sql.update(PREPARED_OPTION).set(PREPARED_OPTION.PICTURE, picture).set(PREPARED_OPTION.SHOWS, shows)
                .where(PREPARED_OPTION.PREPARED.eq(prepared), PREPARED_OPTION.ID.eq(option)).execute() == 1;
    }

    /** True for the one who takes it away: it is put once. */
    boolean take(String id) {
        sql.deleteFrom(PREPARED_OPTION).where(PREPARED_OPTION.PREPARED.eq(id)).execute();
        return sql.deleteFrom(PREPARED_QUESTION).where(PREPARED_QUESTION.ID.eq(id)).execute() == 1;
    }

    /** Oldest first, as they were prepared. */
    private List<Prepared> read(Condition which) {
        var options = multiset(selectFrom(PREPARED_OPTION).where(PREPARED_OPTION.PREPARED.eq(PREPARED_QUESTION.ID)).orderBy(PREPARED_OPTION.ORD));
        return sql.select(PREPARED_QUESTION.fields()).select(options).from(PREPARED_QUESTION).where(which).orderBy(PREPARED_QUESTION.ORD).fetch(found -> {
            var row = found.into(PREPARED_QUESTION);
            var offered = found.get(options).map(it -> new Option(it.getId(), it.getTitle(), it.getMeaning(), it.getCost(), it.getPicture(), it.getShows()));
            return new Prepared(row.getId(), row.getProject(), row.getMadeBy(),
                new NewDecision(row.getQuestion(), Decision.Way.valueOf(row.getWay()), row.getProposal(), offered, row.getPlaces(),
                        LocalDate.parse(row.getClosesDay()), row.getCloseWhenAll(), row.getPart(), row.getSession(), row.getCharter(), row.getSecret(), Terms.read(row.getTerms()), row.getSteps(),
                        Asking.of(row.getAbout(), row.getPeopleOf(), row.getStands())),
                row.getInsteadOf());
        });
    }
}
