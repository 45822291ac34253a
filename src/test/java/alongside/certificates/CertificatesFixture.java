package alongside.certificates;

import alongside.Fixture;
import alongside.World;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** A certificate of somebody who was at a session. */
@Component
class CertificatesFixture implements Fixture {

    private final Sessions sessions;
    private final Certificates certificates;

    CertificatesFixture(Sessions sessions, Certificates certificates) {
        this.sessions = sessions;
        this.certificates = certificates;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void furnish(World world) {
        var me = world.me("coordinator");
        var session = sessions.plan(me, world.place("coordinator"), new NewSession("Reading letters", "Read two letters", LocalDate.of(2030, 4, 12),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        sessions.countIn(me, session, world.me("member").person(), true);
        sessions.end(me, session, LocalDate.of(2030, 4, 21));
        world.put("certificate", certificates.ask(world.me("member"), world.place("member"), new Asked("Wyn M", List.of(Skill.LISTENING), "", true)).orElseThrow());
    }
}
