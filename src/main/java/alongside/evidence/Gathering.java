package alongside.evidence;

import alongside.decisions.Afterwards;
import alongside.decisions.Joint;
import alongside.evidence.rules.Figure;
import alongside.evidence.rules.Kind;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.payments.PaidOnTime;
import alongside.payments.Payments;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Project;
import alongside.sessions.Feedback;
import alongside.sessions.HowItWas;
import alongside.sessions.OwnView;
import alongside.sessions.Phase;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.Worked;
import alongside.voices.Answered;
import alongside.voices.WhatBecame;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes the facts from the records of the rooms below. Nobody types a fact in. */
@Component("evidenceGathering")
class Gathering {

    private final Groups groups;
    private final Held held;
    private final WhatBecame became;
    private final Afterwards afterwards;
    private final Payments payments;

    Gathering(Groups groups, Held held, WhatBecame became, Afterwards afterwards, Payments payments) {
        this.groups = groups;
        this.held = held;
        this.became = became;
        this.afterwards = afterwards;
        this.payments = payments;
    }

    /** What is known of the sessions. */
    @Component("evidenceHeld")
    record Held(Sessions sessions, Feedback feedback) {}

    /** What is known of a whole project, asked once for all its parts. */
    record Known(Project project, List<Membership> lived, int votes, int livedVotes, List<Joint> joint, Answered answered, PaidOnTime paid, int met, List<Worked> worked, Map<String, HowItWas.About> views, LocalDate today) {}

    Known know(Project project, LocalDate today) {
        // The records are asked as the project itself: whoever may read this page may read counts made from them.
        var place = new Place(project, "", Set.of(), null, Set.of());
        var members = groups.members(project.group());
        var lived = members.stream().filter(it -> it.stakeholder().livedExperience()).toList();
        var votes = members.stream().filter(Membership::votes).toList();
        var people = lived.stream().map(Membership::person).collect(Collectors.toSet());
        var present = held.sessions().presentIn(place);
        int met = (int) held.sessions().of(place).stream().filter(Session::over).filter(it -> present.getOrDefault(it.id(), List.of()).stream().anyMatch(people::contains)).count();
        return new Known(project, lived, votes.size(), (int) votes.stream().filter(it -> it.stakeholder().livedExperience()).count(),
                afterwards.joint(project.id()), became.answered(place, today), payments.paidOnTime(project.id()), met, held.feedback().worked(place), held.feedback().lastViews(place), today);
    }

    /** The sessions that took place, in the order of their days, and how whoever led them stands to the project. */
    List<Led> led(Place place) {
        return held.sessions().of(place).stream().filter(Session::over).map(it -> new Led(it.id(), it.title(), it.day(), it.facilitator())).toList();
    }

    List<Joint> of(Known known, Part part) {
        return known.joint().stream().filter(it -> part.id().equals(it.part())).toList();
    }

    Map<Kind, Figure> figures(Known known, Part part) {
        var all = of(known, part);
        var agreed = all.stream().filter(Joint::agreed).toList();
        var facts = new EnumMap<Kind, Figure>(Kind.class);
        put(facts, Kind.SAID, !part.whoDecides().isBlank() && (part.openness() == Openness.OPEN || !part.because().isBlank()) ? 1 : 0, 0);
        put(facts, Kind.OPEN, part.openness() == Openness.NOT_OPEN ? 0 : 1, 0);
        var answered = known.answered();
        put(facts, Kind.HEARD, answered.said(), 0);
        put(facts, Kind.ANSWERED, answered.told(), answered.said());
        put(facts, Kind.MET, known.met(), 0);
        put(facts, Kind.JOINED_BEFORE_OPTIONS, joinedBefore(known, firstOptions(known, all)) ? 1 : 0, 0);
        var votes = agreed.isEmpty() ? null : agreed.getLast();
        put(facts, Kind.LIVED_VOTES, votes == null ? known.livedVotes() : votes.livedExperience(), votes == null ? known.votes() : votes.asked());
        put(facts, Kind.JOINT_DECISIONS, agreed.size(), 0);
        put(facts, Kind.DONE_AS_DECIDED, (int) agreed.stream().filter(it -> it.done() != null && !it.changedOutside()).count(), agreed.size());
        put(facts, Kind.CHANGED_OUTSIDE, (int) agreed.stream().filter(Joint::changedOutside).count(), agreed.size());
        put(facts, Kind.TOLD_IN_TIME, answered.inTime(), answered.of());
        workedOn(facts, known, part);
        put(facts, Kind.PAID_IN_TIME, known.paid().onTime(), known.paid().of());
        return facts;
    }

    /** Where nobody recorded who did the work, and nobody was asked how it was, nothing is known. */
    private static void workedOn(Map<Kind, Figure> facts, Known known, Part part) {
        var lived = known.lived().stream().map(Membership::person).collect(Collectors.toSet());
        var about = known.worked().stream().filter(it -> it.about().contains(part.id()) && !it.work().isEmpty()).toList();
        int phases = (int) Arrays.stream(Phase.values())
                .filter(phase -> 2 * about.stream().filter(it -> it.work().getOrDefault(phase, Set.of()).stream().anyMatch(lived::contains)).count() >= about.size()).count();
        put(facts, Kind.LED_BY_LIVED, about.isEmpty() ? 0 : phases, about.isEmpty() ? 0 : Phase.values().length);
        var views = known.views().get(part.id());
        put(facts, Kind.OWN_VIEW, views == null ? 0 : views.people().getOrDefault(OwnView.DECIDING_TOGETHER, 0), views == null ? 0 : views.answered());
    }

    /** The first day on which there was something to choose from about this part, or in the project; today if never yet. */
    private static LocalDate firstOptions(Known known, List<Joint> ofPart) {
        return (ofPart.isEmpty() ? known.joint() : ofPart).stream().map(Joint::opened).min(Comparator.naturalOrder()).orElse(known.today());
    }

    private static boolean joinedBefore(Known known, LocalDate options) {
        return known.lived().stream().anyMatch(it -> !it.since().isAfter(options));
    }

    private static void put(Map<Kind, Figure> facts, Kind kind, int count, int of) {
        facts.put(kind, new Figure(kind, count, of));
    }
}
