package alongside.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known already from elsewhere.
 *
 * @param tag the topic it belongs to, or null
 * @param found what was found, in plain words; @param source who found it, and how; @param when as the source says, for example "2024"
 * @param address where it can be read whole, or blank
 * @param by the name of whoever put it on the shelf; @param mayTakeOff whether the reader may take it off
 */
public record Finding(String id, @Nullable Theme tag, String found, String source, String when, String address, String by, LocalDate day, boolean mayTakeOff) {}
