package alongside.groups.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.groups.Group;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.groups.rules.MemberList;
import alongside.groups.rules.MemberList.Line;
import alongside.people.People;
import alongside.people.Person;
import alongside.who.Me;
import alongside.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Members: typed one by one or pasted as a list; changed; leaving. For whoever arranges the group. */
@Controller
class MemberPages {

    private final Groups groups;
    private final People people;
    private final NewMember newMember;
    private final Map<String, String> calledGroups = new HashMap<>();

    MemberPages(Groups groups, People people, NewMember newMember, Words words) {
        this.groups = groups;
        this.people = people;
        this.newMember = newMember;
        for (var stakeholder : StakeholderGroup.values()) {
            var key = "groups.stakeholder." + stakeholder.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (var locale : Words.ALL) {
                calledGroups.put(words.say(locale, key).toLowerCase(Locale.ROOT), stakeholder.name());
                for (var also : words.say(locale, key + ".also").split(",")) calledGroups.put(also.strip().toLowerCase(Locale.ROOT), stakeholder.name());
            }
        }
    }

    @GetMapping("/groups/{group}/members/new")
    Answer one(Me me, @PathVariable String group) {
        return new NewMemberPage(arranged(me, group), Form.with("next", "ASK"));
    }

    @PostMapping("/groups/{group}/members")
    Answer add(Me me, @PathVariable String group, Form form) {
        var found = arranged(me, group);
        var name = form.text("name", 200);
        var email = form.email("email");
        var phone = form.optional("phone", 60);
        var address = form.optional("address", 500);
        var stakeholder = form.choice("stakeholder", StakeholderGroup.class);
        var gifts = form.optional("gifts", 1000);
        var next = form.choice("next", NewMember.Next.class);
        if (email.isEmpty() && phone.isEmpty() && address.isEmpty()) form.problem("email", "groups.list.problem.reach");
        else if (newMember.isHere(me, group, email)) form.problem("email", "groups.list.problem.here");
        else if (email.isEmpty() && newMember.here(me, group).contains(name.toLowerCase(Locale.ROOT))) form.problem("name", "groups.list.problem.same-name");
        if (!form.ok()) return new NewMemberPage(found, form);
        newMember.bring(me, group, NewMember.person(name, email, phone, address), stakeholder.orElseThrow(), gifts, next.orElseThrow());
        return Go.to("/groups/" + group).saying("groups.member.saved");
    }

    @GetMapping("/groups/{group}/members/list")
    Answer list(Me me, @PathVariable String group) {
        return new MemberListPage(arranged(me, group), Form.with("next", "ASK"), List.of());
    }

    /** Checks first; saves only what was seen, and only when every line is right. */
    @PostMapping("/groups/{group}/members/list")
    Answer addAll(Me me, @PathVariable String group, Form form) {
        var found = arranged(me, group);
        var next = form.choice("next", NewMember.Next.class);
        var pasted = form.text("list", 60_000);
        if (pasted.isEmpty()) return new MemberListPage(found, form, List.of());
        var lines = read(me, group, pasted);
        if (lines.size() > MemberList.MOST_LINES) form.problem("list", "groups.list.problem.too-many", "most", MemberList.MOST_LINES);
        if (lines.stream().anyMatch(it -> !it.ok())) form.problem("list", "groups.list.problem.lines", "n", lines.stream().filter(it -> !it.ok()).count());
        if (!form.ok() || !form.optional("seen", 60_000).equals(pasted)) return new MemberListPage(found, form, lines);
        for (var line : lines) {
            newMember.bring(me, group, NewMember.person(line.name(), line.email(), line.phone(), line.address()),
                    StakeholderGroup.valueOf(line.group()), "", next.orElseThrow());
        }
        return Go.to("/groups/" + group).saying("groups.list.saved");
    }

    @GetMapping("/groups/{group}/members/{person}")
    Answer member(Me me, @PathVariable String group, @PathVariable String person) {
        var found = arranged(me, group);
        var place = NotFound.unless(groups.membership(group, person));
        return new MemberPage(found, name(person), place,
                Form.with("kind", place.kind().name(), "stakeholder", place.stakeholder().name(), "gifts", place.gifts()));
    }

    @PostMapping("/groups/{group}/members/{person}")
    Answer change(Me me, @PathVariable String group, @PathVariable String person, Form form) {
        var found = arranged(me, group);
        var place = NotFound.unless(groups.membership(group, person));
        var kind = form.choice("kind", Membership.Kind.class);
        var stakeholder = form.choice("stakeholder", StakeholderGroup.class);
        var gifts = form.optional("gifts", 1000);
        if (!form.ok()) return new MemberPage(found, name(person), place, form);
        groups.join(me, group, person, kind.orElseThrow(), stakeholder.orElseThrow(), gifts);
        return Go.to("/groups/" + group).saying("groups.member.saved");
    }

    @PostMapping("/groups/{group}/members/{person}/leaving")
    Answer leave(Me me, @PathVariable String group, @PathVariable String person) {
        arranged(me, group);
        NotFound.unless(groups.membership(group, person));
        groups.leave(me, group, person);
        return Go.to("/groups/" + group).saying("groups.member.left");
    }

    private List<Line> read(Me me, String group, String pasted) {
        var here = newMember.here(me, group);
        return MemberList.read(pasted, calledGroups).stream().map(line -> {
            if (line.ok() && newMember.isHere(me, group, line.email())) return MemberList.with(line, "here");
            if (line.ok() && line.email().isEmpty() && here.contains(line.name().toLowerCase(Locale.ROOT))) return MemberList.with(line, "same-name");
            return line;
        }).toList();
    }

    private Group arranged(Me me, String group) {
        return NotFound.unless(groups.seenBy(me, group).filter(it -> groups.arranges(me, group)));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
