package alongside;

/**
 * What one room puts into the {@link World} of the route table. Written beside the room's tests, as a component;
 * rooms furnish from the bottom of the house up, by their order.
 */
public interface Fixture {

    int order();

    /** Makes things through front doors and names them: `world.put("session", id)`. */
    void furnish(World world);
}
