package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Promise;
import java.util.List;

/** "What I promised". */
public record MyPromisesPart(List<Promise> promises) implements Part {}
