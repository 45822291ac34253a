package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.office.Demonstration;
import alongside.projects.Projects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The story of Harrowdale comes out with its exact numbers. */
@SpringBootTest(properties = "house=demonstration")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestHouse.class)
@DirtiesContext
@Tag("database")
class DemonstrationTest {

    @Autowired Demonstration demonstration;

    @Test
    void the_story_comes_out_with_its_numbers() {
        assertThat(demonstration.possible()).isTrue();
        demonstration.load();
        assertThat(demonstration.possible()).isFalse();
    }
}
