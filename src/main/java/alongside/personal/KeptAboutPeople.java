package alongside.personal;

import java.util.List;

/** What a room keeps about people. A table with a column that names a person and stands in no room's list fails the build. */
public interface KeptAboutPeople {

    List<Kept> kept();

    /** What must be settled before this person can be forgotten: keys of words that say what to do. */
    default List<String> first(String person) {
        return List.of();
    }
}
