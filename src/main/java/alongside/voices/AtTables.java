package alongside.voices;

import alongside.projects.Place;
import alongside.voices.Contribution.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a small table changes: who may write down what is said there, and whether the words keep the table. */
@Component("voicesAtTables")
class AtTables {

    private final ObjectProvider<SmallTables> tables;
    private final WrittenDown written;

    AtTables(ObjectProvider<SmallTables> tables, WrittenDown written) {
        this.tables = tables;
        this.written = written;
    }

    /** Whoever takes part and sits there writes down for those at their own table. */
    boolean mayWriteDown(Place place, NewContribution said) {
        var saidBy = said.saidBy() == null ? said.said().guest() : said.saidBy();
        return said.session() != null && May.say(place) && tables.stream().anyMatch(it -> it.together(said.session(), place.person(), saidBy));
    }

    /** Whether this person wrote these words down for a small table, and sits at one now. */
    boolean wroteDown(Place place, Row row) {
        boolean wrote = row.unnamed() ? written.by(place.person(), row.id()) : place.person().equals(row.writtenBy());
        return wrote && row.session() != null && sitsAtOne(place, row.session());
    }

    boolean sitsAtOne(Place place, String session) {
        return May.say(place) && tables.stream().anyMatch(it -> it.together(session, place.person(), null));
    }

    /** Unnamed words keep their table where it points at nobody, and lose it everywhere else, whichever way they came. */
    NewContribution asKept(NewContribution said) {
        boolean keeps = said.table().isEmpty() || said.visibility() != Visibility.UNNAMED
                || said.session() != null && tables.stream().anyMatch(it -> it.holdsMany(said.session(), said.table()));
        return keeps ? said : said.atNoTable();
    }
}
