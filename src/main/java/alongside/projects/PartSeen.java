package alongside.projects;

/** A part found by a person through their place in its project. */
public record PartSeen(Place place, PartHistory history) {

    public Part part() {
        return history.part();
    }
}
