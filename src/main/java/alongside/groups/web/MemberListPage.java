package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Group;
import alongside.groups.rules.MemberList.Line;
import java.util.List;

/** @param lines how each line was read; empty before anything was pasted */
public record MemberListPage(Group group, Form form, List<Line> lines) implements Page {}
