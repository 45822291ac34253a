package alongside.design;

import alongside.who.Me;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Collects what the rooms above show on a page. */
@Component
public class Panels {

    private final Map<String, List<Panel>> bySlot;
    private final View view;

    Panels(List<Panel> panels, View view) {
        bySlot = panels.stream()
                .sorted(Comparator.comparingInt(Panel::order))
                .collect(Collectors.groupingBy(Panel::slot));
        this.view = view;
    }

    /** The parts themselves, for a page that says them at a glance before it draws them. */
    public List<Part> parts(String slot, String subject, Me me) {
        return bySlot.getOrDefault(slot, List.of()).stream()
                .map(panel -> panel.show(subject, me))
                .filter(Objects::nonNull)
                .toList();
    }

    public Content draw(Part part) {
        return view.part(part);
    }

    public List<Content> at(String slot, String subject, Me me) {
        return parts(slot, subject, me).stream().map(this::draw).toList();
    }
}
