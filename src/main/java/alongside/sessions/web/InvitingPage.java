package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Look;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param all whoever is not invited yet, those it is for first
 * @param leaf some of them, whose boxes are shown
 * @param invited how many are invited already, and stay so
 */
public record InvitingPage(Session session, List<Name> all, Leaf<Name> leaf, int invited, Form form) implements Page {

    /** Who is not invited yet of those it is for: they come ticked. */
    public static final String MEANT = "meant";
    /** Whoever else has to do with the project. */
    public static final String OTHERS = "others";
    /** Who is in it to support somebody; ticked with whom they support. */
    public static final String WITH = "with";

    /** @param field among whom they stand; @param whom the names of those whom they support, or blank */
    public record Name(String field, Person person, String whom) {

        String id() {
            return field + "-" + person.id();
        }

        private Choice choice(Look look) {
            return whom.isEmpty() ? Choice.of(person.id(), person.name()) : new Supporting(person, whom).choice(look);
        }
    }

    /** The boxes of those who are shown. */
    public List<Choice> choices(Look look, String field) {
        return leaf.shown().stream().filter(it -> it.field.equals(field)).map(it -> it.choice(look)).toList();
    }

    /** Who is ticked of those who are not shown: their ticks go along. */
    public List<Name> elsewhere() {
        return all.stream().filter(it -> ticked(it) && !leaf.shown().contains(it)).toList();
    }

    public int ticked() {
        return (int) all.stream().filter(this::ticked).count();
    }

    private boolean ticked(Name name) {
        return form.chose(name.field, name.person.id());
    }

    /** What became of the ticks where that was pressed; null where it was not. */
    public @Nullable String turned() {
        return switch (form.typed("ticks")) {
            case "none" -> "sessions.inviting.unticked";
            case "all" -> "sessions.inviting.ticked";
            default -> null;
        };
    }

    public boolean nobodyLeft() {
        return all.isEmpty();
    }
}
