"""Turns SQuAD files (versions 1.1 and 2.0) into the data's format, on standard output."""

import json
import sys

for path in sys.argv[1:]:
    for article in json.load(open(path, encoding="utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            qas = [
                {
                    "q": qa["question"].strip(),
                    "kind": "near_miss" if qa.get("is_impossible") else "direct",
                    "answer": None if qa.get("is_impossible") else min((one["text"] for one in qa["answers"]), key=len),
                }
                for qa in paragraph["qas"]
            ]
            print(json.dumps({"title": article["title"].replace("_", " "), "text": paragraph["context"], "qas": qas}, ensure_ascii=False))
