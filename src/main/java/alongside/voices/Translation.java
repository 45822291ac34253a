package alongside.voices;

import java.time.LocalDate;

/**
 * What somebody said, in another language.
 *
 * @param saidIn the language it was said in, and `language` the one it is put into, as BCP 47 tags
 * @param how with whose help, or by which machine; may be blank
 * @param by who translated it, or blank where that could tell who said it
 * @param mayRemove whether this reader may take the translation away
 */
public record Translation(String id, String saidIn, String language, String words, String how, String by, LocalDate day, boolean mayRemove) {}
