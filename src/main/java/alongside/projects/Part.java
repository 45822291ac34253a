package alongside.projects;

/**
 * One thing in a project that can be influenced, or not.
 *
 * @param product what we will make of it
 * @param because why it is only partly open, or not open; blank when open
 * @param whoDecides who has the last word on it
 */
public record Part(String id, String project, String title, String product, Openness openness, String because, Level level, String whoDecides) {}
