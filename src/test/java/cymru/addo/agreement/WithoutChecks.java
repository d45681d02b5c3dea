package cymru.addo.agreement;

import cymru.addo.content.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The pupils' agreement as it was when no promise had a question yet. */
record WithoutChecks() implements ContentFiles {
    @Override
    public InputStream open(String name) throws IOException {
        if (name.startsWith("checks/")) throw new NoSuchFileException(name);
        return ContentFiles.onClasspath("/content/agreement/pupils/").open(name);
    }
}
