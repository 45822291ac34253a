package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Charter;
import alongside.groups.Group;
import gg.jte.Content;
import java.util.List;

/** @param panels what rooms above offer to do with a draft, for example to put it to the group as a decision */
public record DraftPage(Group group, boolean arranges, Charter draft, Form form, List<Content> panels) implements Page {}
