package alongside.projects;

/**
 * One thing in a project that can be influenced, or not.
 *
 * @param product what we will make of it
 * @param because why it is only partly open, or not open; blank when open
 * @param whoDecides who has the last word on it; blank while that is not written down, and then the level says nothing yet
 */
public record Part(String id, String project, String title, String product, Openness openness, String because, Level level, String whoDecides) {

    /** Whether it is written down yet how we'll work on it. */
    public boolean settled() {
        return !whoDecides.isBlank();
    }

    Part with(Level level, String whoDecides) {
        return new Part(id, project, title, product, openness, because, level, whoDecides);
    }
}
