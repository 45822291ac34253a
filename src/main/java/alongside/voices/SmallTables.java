package alongside.voices;

import org.jspecify.annotations.Nullable;

/** Who sits at which small table of a session while it is on: they write down what is said there. A room above knows. */
public interface SmallTables {

    /** Whether this person sits at one table with whoever said it. @param saidBy the id of a person or a guest; null when nobody is named */
    boolean together(String session, String person, @Nullable String saidBy);

    /** Whether so many sit at this table that it points at nobody: then unnamed words may keep it. */
    boolean holdsMany(String session, String table);
}
