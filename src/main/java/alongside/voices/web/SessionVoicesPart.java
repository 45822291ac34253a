package alongside.voices.web;

import alongside.design.Part;
import alongside.people.Person;
import alongside.sessions.Session;
import alongside.voices.Contribution;
import alongside.voices.Latest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param said the latest few, and how many there are; @param toCheck one thing the reader said that they have not looked at yet; @param captures whether they write down what others say; @param leftOut who said no to notes */
public record SessionVoicesPart(Session session, Latest said, @Nullable Contribution toCheck, boolean maySay, boolean captures, List<Person> people, Set<String> leftOut) implements Part {}
