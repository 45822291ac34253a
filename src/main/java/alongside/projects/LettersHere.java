package alongside.projects;

import alongside.people.Duty;
import alongside.people.People;
import alongside.post.MaySeeLetters;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** Letters on paper are seen to by a project's coordinators, and by organisation leads. */
@Component
class LettersHere implements MaySeeLetters {

    private final Projects projects;
    private final People people;

    LettersHere(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    @Override
    public boolean all(Me me) {
        return people.duties(me.person()).contains(Duty.ORGANISATION_LEAD);
    }

    @Override
    public boolean of(Me me, String scope) {
        return projects.of(me).stream()
                .filter(it -> it.id().equals(scope) || it.group().equals(scope))
                .anyMatch(it -> projects.place(me, it.id()).filter(Place::seesToLetters).isPresent());
    }

    @Override
    public boolean any(Me me) {
        return all(me) || projects.of(me).stream().anyMatch(it -> projects.place(me, it.id()).filter(Place::seesToLetters).isPresent());
    }
}
