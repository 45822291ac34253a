package alongside.people;

import java.time.LocalDate;

/** Somebody looked at a private field of a person on this day. */
public record PrivateReading(String reader, Field field, LocalDate day) {

    public enum Field { CONTACT, NEEDS }
}
