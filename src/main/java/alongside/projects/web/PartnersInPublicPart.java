package alongside.projects.web;

import alongside.design.Part;
import alongside.projects.Partner;
import java.util.List;

public record PartnersInPublicPart(List<Partner> partners) implements Part {}
