package alongside.registration;

/**
 * That a session is open to the public.
 *
 * @param closed nobody registers any more; who has a place keeps it
 * @param came how many came, once it is no longer kept who; until then 0
 * @param hashtag the word people put to what they write about it elsewhere, without its sign; blank where there is none
 * @param erased it is no longer kept who, and nobody is written down any more
 */
public record Opened(String session, String project, int places, boolean closed, int came, boolean erased, String hashtag) {}
