package alongside.voices;

import alongside.db.tables.records.ContributionRecord;
import alongside.store.Order;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How what is said comes to be kept: from somebody in the project, from outside, or from a file. */
@Repository("voicesSayingStore")
class SayingStore {

    private final DSLContext sql;
    private final Seal seal;
    private final WordIndex index;
    private final LookingAfterStore after;

    SayingStore(DSLContext sql, Seal seal, WordIndex index, LookingAfterStore after) {
        this.sql = sql;
        this.seal = seal;
        this.index = index;
        this.after = after;
    }

    void add(String id, String project, NewContribution it, @Nullable String author, @Nullable String capturedBy, LocalDate day) {
        var row = fresh(id, project, it, author, capturedBy, day);
        // Here whoever calls has seen to it that the table points at nobody.
        row.setTableName(it.table());
        row.setHeld(!it.captured() && after.looksFirst(project) ? Held.PENDING.name() : null);
        sql.executeInsert(row);
        index.add(project, List.of(text(row, said(it))));
    }

    /** What somebody outside sends; nobody sees it before it was looked at. @param saidAs as they want to be called, or blank */
    void fromOutside(String id, String project, NewContribution it, String saidAs, LocalDate day) {
        var row = fresh(id, project, it, null, null, day);
        row.setSaidAs(saidAs);
        row.setOutside(true);
        row.setHeld(Held.PENDING.name());
        sql.executeInsert(row);
        index.add(project, List.of(text(row, said(it))));
    }

    /**
     * What a file says was said.
     *
     * @param saidAs who said it, as the file says; @param changedWords what they put right; @param outside whether they were outside the project it was said to
     */
    record Brought(String id, NewContribution said, LocalDate day, String saidAs, String changedWords, SenseCheck check, Becoming becoming, boolean outside) {}

    /** Many at once, in as few statements as can be. */
    void bring(String project, List<Brought> all) {
        var texts = new ArrayList<WordIndex.Text>();
        sql.batchInsert(all.stream().map(it -> {
            var row = fresh(it.id, project, it.said, null, null, it.day);
            row.setSaidAs(it.saidAs);
            row.setChangedWords(it.changedWords);
            row.setSenseCheck(it.check.name());
            row.setBecoming(it.becoming.name());
            row.setOutside(it.outside);
            texts.add(text(row, said(it.said) + " " + it.changedWords));
            return row;
        }).toList()).execute();
        index.add(project, texts);
    }

    /** What of it can be found. */
    private static String said(NewContribution it) {
        return it.words() + " " + it.said().stands().howBad() + " " + it.said().stands().where();
    }

    private static WordIndex.Text text(ContributionRecord row, String words) {
        return new WordIndex.Text(row.getId(), row.getDay(), row.getOrd(), words);
    }

    /** A guest has no account: their words are known again by the mark, also those under their name. */
    private @Nullable String mark(String id, @Nullable String unnamed, @Nullable String guest) {
        var whose = guest == null ? unnamed : guest;
        return whose == null ? null : seal.mark(id, whose);
    }

    private ContributionRecord fresh(String id, String project, NewContribution it, @Nullable String author, @Nullable String capturedBy, LocalDate day) {
        boolean unnamed = it.visibility() == Visibility.UNNAMED;
        var row = new ContributionRecord();
        row.setId(id);
        row.setOrd(unnamed ? Lot.today() : Order.next());
        row.setProject(project);
        row.setSession(it.session());
        row.setKind(it.kind().name());
        row.setWords(it.words());
        row.setWhoseView(it.whoseView().name());
        row.setOnBehalfOf(it.onBehalfOf());
        row.setHowKnown(it.howKnown());
        row.setVisibility(it.visibility().name());
        row.setDay(day.toString());
        row.setAuthor(unnamed ? null : author);
        row.setCapturedBy(unnamed ? null : capturedBy);
        row.setTableName(unnamed ? "" : it.table());
        row.setHow(unnamed ? "" : it.how());
        row.setSealedAuthor(unnamed && author != null ? seal.seal(id, author) : null);
        row.setAuthorMark(mark(id, unnamed ? author : null, it.said().guest()));
        // What one typed oneself needs no asking; but for unnamed words that would tell they were typed.
        row.setSenseCheck((it.captured() || unnamed ? SenseCheck.OPEN : SenseCheck.CONFIRMED).name());
        row.setChangedWords("");
        row.setBecoming(Becoming.UNSORTED.name());
        row.setAnswers(it.answers());
        row.setBarrier(it.barrier() == null ? "" : it.barrier().name());
        var saidAs = it.said().saidAs();
        row.setSaidAs(unnamed || saidAs == null ? "" : saidAs);
        row.setAudience(it.said().audience().name());
        row.setWarning(it.said().warning());
        row.setHowBad(it.said().stands().howBad());
        row.setPlace(it.said().stands().where());
        row.setOutside(false);
        return row;
    }
}
