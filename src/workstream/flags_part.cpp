// What is worth asking about, over all projects: in how many of them each flag is.
#include <algorithm>

#include "workstream/parts.h"

namespace coprod {

void add_flags(const CharterRows& charter, View view, WorkstreamPart& part) {
    const WordList& words = charter.words->flags;
    for (std::size_t number = 0; number < words.size(); ++number) {
        WorkstreamFlag flag;
        flag.title = words[number].title;
        for (const Row* row : charter.rows) {
            if (std::find(row->flags.begin(), row->flags.end(), number) == row->flags.end())
                continue;
            ++flag.projects;
            if (view == View::panel)
                flag.names.push_back(project_name(*row));
        }
        std::sort(flag.names.begin(), flag.names.end());
        if (flag.projects > 0)
            part.flags.push_back(std::move(flag));
    }
    std::sort(part.flags.begin(), part.flags.end(), [](const auto& a, const auto& b) {
        return a.projects != b.projects ? a.projects > b.projects : a.title < b.title;
    });
}

} // namespace coprod
