package alongside.certificates.web;

import alongside.certificates.Given;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/** @param projects those the reader can ask for one about */
public record CertificatesPage(List<Given> given, List<Project> projects) implements Page {}
