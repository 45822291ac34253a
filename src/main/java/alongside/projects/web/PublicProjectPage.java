package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.PublicProject;
import gg.jte.Content;
import java.util.List;

/** @param preview shown to those who arrange it before anybody else can read it */
public record PublicProjectPage(PublicProject it, boolean preview, List<Content> panels) implements Page {}
